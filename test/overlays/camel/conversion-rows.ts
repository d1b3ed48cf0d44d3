/** Members of an owner: as JSON, and as it is in TypeScript. */
export const rows: Readonly<Record<string, readonly [json: string, value: string]>> = {
  "a plain member": ['{"first_name":"Ann"}', '{"firstName":"Ann"}'],
  "a read-only member, which may be sent back": ['{"created_at":"1"}', '{"createdAt":"1"}'],
  "a write-only member": ['{"pass_word":"x"}', '{"passWord":"x"}'],
  null: ['{"home_address":null}', '{"homeAddress":null}'],
  "a value of another kind": [
    '{"home_address":[{"zip-code":1}]}',
    '{"homeAddress":[{"zip-code":1}]}',
  ],
  "an object, unknown members as they are": [
    '{"home_address":{"street_name":"a","zip-code":"1","other_name":{"street_name":1}},"other_name":2}',
    '{"homeAddress":{"streetName":"a","zipCode":"1","other_name":{"street_name":1}},"other_name":2}',
  ],
  "a list": ['{"old_addresses":[{"street_name":"a"}]}', '{"oldAddresses":[{"streetName":"a"}]}'],
  "a tuple": [
    '{"address_pair":["street_name",{"street_name":"a"},{"resource_version":"1"}]}',
    '{"addressPair":["street_name",{"streetName":"a"},{"resourceVersion":"1"}]}',
  ],
  "a map, whose keys stay": [
    '{"addresses_by_name":{"street_name":{"street_name":"a"},"constructor":{"zip-code":"1"}}}',
    '{"addressesByName":{"street_name":{"streetName":"a"},"constructor":{"zipCode":"1"}}}',
  ],
  "a map by pattern": [
    '{"labels_by_pattern":{"x_y":{"street_name":"a"}}}',
    '{"labelsByPattern":{"x_y":{"streetName":"a"}}}',
  ],
  "a schema within itself": [
    '{"best_friend":{"first_name":"Bo","best_friend":{"first_name":"Cy"}}}',
    '{"bestFriend":{"firstName":"Bo","bestFriend":{"firstName":"Cy"}}}',
  ],
  "an alternative by discriminator": [
    '{"favourite_pet":{"pet_kind":"dog","bark_volume":3}}',
    '{"favouritePet":{"petKind":"dog","barkVolume":3}}',
  ],
  "another one, with a member of either case": [
    '{"favourite_pet":{"milkName":"m","pet_kind":"cat","milk_brand":"n"}}',
    '{"favouritePet":{"milkName":"m","petKind":"cat","milkBrand":"n"}}',
  ],
  "a discriminator that is an object": [
    '{"favourite_pet":{"pet_kind":{"toString":null},"bark_volume":3}}',
    '{"favouritePet":{"pet_kind":{"toString":null},"bark_volume":3}}',
  ],
  "a member that objects have a method of": [
    '{"odd_names":{"toJSON":{"ID":"e"},"ID":"d"}}',
    '{"oddNames":{"toJSON":{"ID":"e"},"id":"d"}}',
  ],
  "none of them": [
    '{"favourite_pet":{"pet_kind":"eel","bark_volume":3}}',
    '{"favouritePet":{"pet_kind":"eel","bark_volume":3}}',
  ],
  "alternatives that are not told apart, the first": [
    '{"some_place":{"geo_point":{"map_x":1,"shared_unit":"m"}}}',
    '{"somePlace":{"geoPoint":{"mapX":1,"sharedUnit":"m"}}}',
  ],
  "the second": [
    '{"some_place":{"geo_point":{"map_width":1,"shared_unit":"m"},"place_name":"p"}}',
    '{"somePlace":{"geoPoint":{"mapWidth":1,"sharedUnit":"m"},"placeName":"p"}}',
  ],
  "the third": ['{"some_place":"geo_point"}', '{"somePlace":"geo_point"}'],
  "an intersection whose parts describe the same member": [
    '{"full_record":{"inner_part":{"map_x":1,"map_width":2,"shared_unit":"m"},"last_part":"l","any_key":1}}',
    '{"fullRecord":{"innerPart":{"mapX":1,"mapWidth":2,"sharedUnit":"m"},"lastPart":"l","any_key":1}}',
  ],
  "an intersection with a part whose own members keep their names": [
    '{"full_record":{"last_part":"l","about":{"resource_version":"1"},"inner_part":{"map_x":1}}}',
    '{"fullRecord":{"lastPart":"l","about":{"resourceVersion":"1"},"innerPart":{"mapX":1}}}',
  ],
  "a discriminator within an intersection": [
    '{"full_record":{"own_pet":{"pet_kind":"dog","bark_volume":1}}}',
    '{"fullRecord":{"ownPet":{"petKind":"dog","barkVolume":1}}}',
  ],
  "names that are no words": [
    '{"odd_names":{"to_string":"s","constructor":"c","$ref_name":"r","@type":"t","+1":1,"urn:example:some_name":"u","line_1_2":"l"}}',
    '{"oddNames":{"to_string":"s","constructor":"c","$ref_name":"r","@type":"t","+1":1,"urn:example:some_name":"u","line_1_2":"l"}}',
  ],
  "names of other casings": [
    '{"odd_names":{"_internal_links":"i","HTTPStatus":1,"user_ID":"u","ID":"d","MAX_SIZE":1,"line_1":"l","dotted.name":"d","spaced name":"s"}}',
    '{"oddNames":{"_internalLinks":"i","httpStatus":1,"userID":"u","id":"d","maxSize":1,"line1":"l","dottedName":"d","spacedName":"s"}}',
  ],
  "the name of a prototype": [
    '{"odd_names":{"__proto__":"p","ID":"d"}}',
    '{"oddNames":{"__proto__":"p","id":"d"}}',
  ],
  "members beside listed ones": [
    '{"odd_names":{"more_data":{"resource_version":"1"},"ID":"d"}}',
    '{"oddNames":{"more_data":{"resourceVersion":"1"},"id":"d"}}',
  ],
  "names that clash": [
    '{"clashing_names":{"last_name":"a","lastName":"b","zip_code":"c","zip-code":"d"}}',
    '{"clashingNames":{"last_name":"a","lastName":"b","zip_code":"c","zip-code":"d"}}',
  ],
  "names that clash with those of an alternative": [
    '{"either_case":{"a_b":"a","c_d":"c","aB":"b"}}',
    '{"eitherCase":{"a_b":"a","cD":"c","aB":"b"}}',
  ],
  "an object that may be a map": [
    '{"map_or_object":{"some_key":"a"}}',
    '{"mapOrObject":{"some_key":"a"}}',
  ],
  "an unknown member that has the new name of another one": [
    '{"first_name":"Ann","firstName":"unknown"}',
    '{"firstName":"Ann","first_name":"unknown"}',
  ],
  "the same in an intersection": [
    '{"full_record":{"last_part":"l","lastPart":{"some":1}}}',
    '{"fullRecord":{"lastPart":"l","last_part":{"some":1}}}',
  ],
  "the name of a prototype in an intersection": [
    '{"full_record":{"__proto__":{"last_part":1},"last_part":"l"}}',
    '{"fullRecord":{"__proto__":{"last_part":1},"lastPart":"l"}}',
  ],
  "an object that says what it is required to have": [
    '{"whole_search":{"first_name":"Ann","tag_names":["some_tag"]}}',
    '{"wholeSearch":{"firstName":"Ann","tagNames":["some_tag"]}}',
  ],
};
